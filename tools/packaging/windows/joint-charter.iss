; Inno Setup's script for an installer of dist\joint-charter, with the .workshop ending. Not tried on Windows yet.
;   iscc /DVersion=VERSION tools\packaging\windows\joint-charter.iss
; VERSION is what dist\joint-charter\joint-charter --version says.
#ifndef Version
  #error Say which version: iscc /DVersion=...
#endif

[Setup]
AppId={{6E1B3C0C-7A55-4E0B-9C63-4A43485748A1}
AppName=Joint Charter
AppVersion={#Version}
AppPublisher=Joint Charter contributors
DefaultDirName={autopf}\Joint Charter
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
ChangesAssociations=yes
Compression=lzma2/max
SolidCompression=yes
SourceDir=..\..\..
OutputDir=dist
OutputBaseFilename=joint-charter-{#Version}-setup
LicenseFile=LICENSE
UninstallDisplayIcon={app}\joint-charter.exe

[Files]
Source: "dist\joint-charter\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs

[Icons]
Name: "{autoprograms}\Joint Charter"; Filename: "{app}\joint-charter.exe"

[Registry]
Root: HKA; Subkey: "Software\Classes\.workshop"; ValueType: string; ValueData: "JointCharter.Workshop"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\JointCharter.Workshop"; ValueType: string; ValueData: "Joint Charter workshop"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\JointCharter.Workshop\DefaultIcon"; ValueType: string; ValueData: "{app}\joint-charter.exe,0"
Root: HKA; Subkey: "Software\Classes\JointCharter.Workshop\shell\open\command"; ValueType: string; ValueData: """{app}\joint-charter.exe"" ""%1"""
