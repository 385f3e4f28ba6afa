<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1">
<context>
    <name>ActivityBoard</name>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivityDetails</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is, in one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a dot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a dot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on the shortlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the shortlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} activities are selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{here} here of {most} at most, {left} left of {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivityList</name>
    <message>
        <source>on the shortlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not on the shortlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, {category}, {dots}, {listed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{activity}, value {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{activity}, pain {pain}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{activity}. {written}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no category</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivityPicker</name>
    <message>
        <source>Map to an activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which activity does “{title}” belong to?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which phase? Press its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no activities yet: list them under Overlap activities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No activity has “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddField</name>
    <message>
        <source>Paste as several</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddingLine</name>
    <message>
        <source>Whose portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an initiative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an initiative: type, Enter. Several lines, or a table, can be pasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a task: type, Enter. Lines, or a table with first and last days, can be pasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strand of what is added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an increment: type, Enter. Several lines can be pasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an increment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaList</name>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a break: what it is called, Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day {day}: {starts} to {ends}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can’t start at {fixed}: what comes before ends at {ends}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaOnPage</name>
    <message>
        <source>“{typed}” is no time of day: write it as 9:30.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaRow</name>
    <message>
        <source>Break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>–</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes, {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least minutes, {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be left out when late, {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day, {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed start, {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up, {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove, {step}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Agreed</name>
    <message>
        <source>Take them off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed aloud</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgreedMark</name>
    <message>
        <source>agreed by both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed by both</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgreedScores</name>
    <message>
        <source>One campaign after the other, one score of the room for each criterion. It stands in place of what people gave there, and needs no reveal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgreedWeights</name>
    <message>
        <source>One row after the other, typed once for the room. It stands in place of what people gave there, and needs no reveal.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Agreeing</name>
    <message>
        <source>Agreed by both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed by both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no words yet that both could agree to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgreementActs</name>
    <message>
        <source>part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both leaders on the wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both leaders on the wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One leader on the wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new cadence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new principle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Principle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of a leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words of a leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalation path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>escalation path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next open item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next open item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the first role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the usual meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a rung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the starter text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who could be asked is on the path already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgreementDetails</name>
    <message>
        <source>Ask both leaders to say it aloud before it is written: what do you stand for, what do you bring, and what will you no longer do alone?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgreementWork</name>
    <message>
        <source>“{typed}” is no time of day: write it as 9:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rung was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days are counted whole: write them as 90.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The principle was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” can’t be read as an amount: write it as 20,000 EUR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” can’t be read as a number: write it as 90.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Assigning</name>
    <message>
        <source>Add {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a second letter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AudienceActs</name>
    <message>
        <source>Freeze the audience view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Darken the audience view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Darken the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all instead of the ballot or the pick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wall between the work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome on the wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break of 10 minutes on the wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break of 15 minutes on the wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break of 30 minutes on the wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanks on the wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audience view is off: turn it on first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, it is dark or shows something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the projector show this screen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What follows is private. Darken the projector or move it to another picture first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second screen is gone: the audience view is a window behind this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audience view is on the second screen now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is only one screen: drag the audience view to the projector, then F11.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AudienceWindow</name>
    <message>
        <source>Audience view – Joint Charter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience view</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BallotCard</name>
    <message>
        <source>Agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree on {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BallotDialog</name>
    <message>
        <source>Ballot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the ballot is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole shortlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass the laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print paper ballots…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter paper ballots…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sheets when they are saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person at a time on this screen, handed over by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet for everybody who may vote, as a PDF. Nothing on it tells a vote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the codes of the sheets that came back, person by person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything on the shortlist was revealed. Choose one activity to vote on it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paper ballots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the paper ballots</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BallotInGrid</name>
    <message>
        <source>Agree on proposal {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agree on a proposal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BallotPanel</name>
    <message>
        <source>The room agrees to see them apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal to the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The round before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on voting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the sides together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reveal is final: undo does not hide it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal now…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One vote alone is not revealed: everybody would know whose it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen apart they stay so: undo does not fold them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who moved…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Company goals</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoardColumn</name>
    <message>
        <source>No category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to {category}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+  Add activity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bringing</name>
    <message>
        <source>What becomes an increment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No initiative and no gap is left to bring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiative: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BudgetPanel</name>
    <message>
        <source>These are technology budgets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show sums on the wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mark is published: IT controls 68 % of technology money (CIO Magazine, 2014).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budgets together</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CadenceDetails</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the meeting is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every Tuesday, every 2 weeks, first Monday of the month, once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>9:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates go into the calendar file at export, with the review and every due date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting {n} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No first date yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date to come: it was on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CadenceHead</name>
    <message>
        <source>Cadences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CandidateCard</name>
    <message>
        <source>Campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>420000 EUR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts to the test</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CapabilityCard</name>
    <message>
        <source>Capability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room, 5 February</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a competitor: name, Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a competitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {name} off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardDelegate</name>
    <message>
        <source>No dots yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move it up or down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take it into the next category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add dot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take dot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into the category before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into the next category</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Catching</name>
    <message>
        <source>decision log, parking lot, private notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a decision…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Park a point…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a private note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision log…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parking lot…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private notes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision is on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is parked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CertificateButton</name>
    <message>
        <source>Own certificate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.p12 *.pfx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass phrase of {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CertificateNote</name>
    <message>
        <source>Sign with it all the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign all the same</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangesPanel</name>
    <message>
        <source>Compare from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CharterDialog</name>
    <message>
        <source>Continue as a new revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open as a workshop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can’t say</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoosingLaptop</name>
    <message>
        <source>{typed}… and one more digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here has the code {typed}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoosingOnPage</name>
    <message>
        <source>Add a dissent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try other weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the try-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dissent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick as test case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dissent belongs to a pick: pick this campaign, or go to the one that is picked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ranking is being reckoned…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no campaign yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the pick back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeList</name>
    <message>
        <source>Or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can’t say</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodedEntry</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can’t say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code {typed} here: there are {first} to {last}, 0 for nobody and ? for can’t say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code {typed} here: there are 0 for nobody and ? for can’t say.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>Reading {name} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file keeps no pages of revision {n}: compare with its charter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading revision {n} …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopiedSource</name>
    <message>
        <source>What was copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CriterionCard</name>
    <message>
        <source>Criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the lowest score means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest means …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the highest score means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest means …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Set a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeputyList</name>
    <message>
        <source>Deputy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a deputy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deputy here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deputy everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While {name} is away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeputySheet</name>
    <message>
        <source>Name a deputy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who decides while {name} is away or busy?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For everything that {name} decides. Ownership can name one for a single activity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a deputy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DifferencesDialog</name>
    <message>
        <source>Paste roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the pasted table changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pasted table changes nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentChoices</name>
    <message>
        <source>Documents in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoubtCard</name>
    <message>
        <source>answered: {choice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open, for now: {choice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names}. {rows}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoubtsAside</name>
    <message>
        <source>Please look at these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is in doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the refused rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it changes in the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {n}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>Not saved yet; it stays here until it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Close the drawer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DueList</name>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due in the next 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue, and the next 30 days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Earlier</name>
    <message>
        <source>How it read before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not changed in this file since it was made, or since a signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring this back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So it reads now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EarlyReveal</name>
    <message>
        <source>Reveal before all have voted?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on voting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reveal is final: undo does not hide it again. Who votes later votes in a new round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal without them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Excess</name>
    <message numerus="yes">
        <source>{over} over {limit} characters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not pasted: {length} characters are too many</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportChoices</name>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charter, PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For signing: who decides what and why, the test case, what stays open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slides, PowerPoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the CEO: at most ten, charts and tables you can edit, notes to speak from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbook, Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that may be shared, a sheet a list, with filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates, calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings, reviews and what falls due, for any calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charter, Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The charter’s text for a wiki.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared data, JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For other programs: counts and means, nobody’s single vote.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole files or nothing; an existing file is replaced only if you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open when done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save their dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save everything as data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files are being written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may be shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No private note and nobody’s single vote is in any of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody takes part yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card on one page: what I decide, where I am asked, my limits, my deputy, my dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages that both sides signed, byte for byte, whatever was changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed charters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A private copy as JSON: everything, single votes and notes too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save what is ticked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportProgress</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} files were saved in {folder}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaultWindow</name>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong that nobody expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every edit up to now is in the workshop’s file; nothing of it is lost. You can go on. Where the same comes again, close the app and open the workshop anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report tells whoever looks after the app where it was. It holds no word of the workshop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be saved there. Choose another folder, or copy it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileActs</name>
    <message>
        <source>New workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workshop from this one…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to a snapshot…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workshop from this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is {name} now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workshops, charters and data (*.workshop *.pdf *.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example, {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy was saved as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workshops (*.workshop)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find an activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an initiative</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Printed in the charter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the ballot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingCards</name>
    <message>
        <source>and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the rehearsal shows will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All clear.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingFrame</name>
    <message>
        <source>“{reason}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Why may it stand? The charter prints it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this finding may stand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Stops the signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth a talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to say. Every activity has one accountable person and a why.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FollowUpDrawer</name>
    <message>
        <source>Compare with a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workshops, charters and data ({kinds})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision {n}, {mark}, stays signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision {n}, {mark}, is unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It starts as a draft. Revision {n} stays signed, for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision {n}: signed by one side, voided by an edit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision {n} waits for the second signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision {n} is open as a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed since revision {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else decides than was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision {n}, signed {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FollowUpPage</name>
    <message>
        <source>row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an expectation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the value back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survey again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change an owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare revisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the check-in sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the next revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open revision {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Check in after {n} days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the check-in after {n} days back</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the check-in sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FollowUpWork</name>
    <message>
        <source>Record a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day lies before the signatures: the value opens revision {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision {n} stays as it was signed: values belong to its follow-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the expectation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an expectation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides sign what is expected: it opens revision {n} as a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no objective and no increment to measure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The check-in after {n} days is on record.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Who decides is written in the grid, with the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to its row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no activity on the shortlist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change an owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FullScreen</name>
    <message>
        <source>Charter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GapAnalysis</name>
    <message>
        <source>A capability: title, Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a capability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick: today, arrow: target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{letter}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged by: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{closed} of {count} closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GapLines</name>
    <message>
        <source>Capabilities</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GapList</name>
    <message>
        <source>What is in neither portfolio?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing? Enter adds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be a gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{closed} of {count} closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GapRow</name>
    <message>
        <source>Gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it stays open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or: why it stays open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it an increment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed by {number}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing closes it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GapWork</name>
    <message>
        <source>The gap was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was taken off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The capability was removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GapsOnPlan</name>
    <message>
        <source>capability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capability before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next capability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the capability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the capability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back to the increments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the increments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gap analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take what may be a gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name its gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next that may be a gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Giving</name>
    <message>
        <source>A reveal is final: undo does not hide it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass the laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print sheets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal to the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets are being written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round {n} is revealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal before all have given…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal where we stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sheets for ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the sheets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GivingOnPage</name>
    <message>
        <source>Pass the laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print sheets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal to the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the ways to give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no criterion yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no campaign yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets are being written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal before all have given…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sheets for weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sheets for scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the sheets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GivingPart</name>
    <message>
        <source>Round {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to the scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the ranking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round {n} is revealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voting again opens round {n}; what the room saw stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reveal is final: undo does not hide it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So few have given theirs that the room is asked first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then and now, round {then} → {now}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What moved furthest, round {then} → {now}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the room weighed, round {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GridTools</name>
    <message>
        <source>Find an activity (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scheme} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheme of roles: {scheme}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ground</name>
    <message>
        <source>Open a workshop first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuideActs</name>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Guide – Joint Charter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page says that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script: {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandOverList</name>
    <message>
        <source>{number}: {after}, after {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after {task}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HintLine</name>
    <message>
        <source>Got it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name and Enter, or paste a list. Each side needs a sponsor: these two will sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aims first, each side unseen by the other (R). Then ask what one result would serve both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with the twelve usual statements (T). Everybody rates alone; the reveal is final.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring both lists (I, or paste). Overlaps are suggested, and count once you confirm them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List what both sides do or need. What goes on the shortlist (S) gets an owner next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask before you argue: a ballot (B) comes first, letters after it, and each A says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few real campaigns, a few criteria. Weights and scores stay hidden until their reveal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the usual tasks (T), then walk the hand-overs with Space, the wall beside you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what the room takes away. Nobody’s single vote is in any of it but your private copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each increment has an owner, a cost a side and what it brings. O finds what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through what is open (O), read the charter aloud (F), then sign; either side first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every act in its order, with undo and redo. It holds no vote and no note.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoldingEntry</name>
    <message>
        <source>Answers on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter only sheets that say “List {mark}” at the top: others were printed for other people or situations, and their codes mean something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers on paper are entered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoldingLaptop</name>
    <message>
        <source>Private answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave my answer as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody wants to answer or to change an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who wants to answer, or to change an answer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They answer anew where they want to; what isn’t answered stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoldingSheet</name>
    <message>
        <source>Does it hold?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Situations drawn from your grid. Everybody says in private who acts; the room then sees how many said what the grid says. What differs is a finding to talk about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to its row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal to the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass the laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print sheets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sheets for situations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the sheets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>All workshops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by one side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open what is in hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From one workshop to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a workshop off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>soonest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed, nothing due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No activities on the shortlist yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{activities} · {owned}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{revision} ({day})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last open {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both signatures are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IT’s signature is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketing’s signature is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>New people: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New activities: {titles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables ({endings});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {name} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubts {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without taking anything?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you chose for the columns and the doubts is lost. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IncrementDetails</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>55000 EUR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To run it, a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By what both will know it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%, days, calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Increment {place} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side} pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InitiativeDetails</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>180000 EUR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wants the view of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiative in hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign: {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InitiativeLinks</name>
    <message>
        <source>Link an initiative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link an initiative…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them are linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the link with {title} away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InitiativePicker</name>
    <message>
        <source>Choose an initiative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an initiative</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InkPad</name>
    <message>
        <source>Signature: draw, or leave it empty to sign with the typed name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed as the charter’s last page shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign here with mouse, pen or finger</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyOverview</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Laptop</name>
    <message>
        <source>Private ballot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave my vote as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody wants to vote or to change a vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They vote anew where they want to; what isn&apos;t answered stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who wants to vote, or to change a vote?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LateSheet</name>
    <message>
        <source>Nothing changes until you take one of these, and undo brings the agenda back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} min, was {was}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Latest</name>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeaderColumn</name>
    <message>
        <source>In own words: what do you stand for, and stop doing alone?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, {side}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side}’s leader: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side} has no sponsor yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk refused them. Make room and try again, or save a copy in another place: they are in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They can’t be kept as they stand. Cancel, and finish or clear what you typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of what you typed is not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is still being written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document or a signature is not done yet. Stopped, it leaves nothing behind.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>{side} decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No decisions: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand-over between the sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No decisions:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LimitList</name>
    <message>
        <source>Consulted at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dots a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dots a person on one activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewest of a side told apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks of one person at once that are too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by one person at most, in %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by one side at most, in %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clear lead, in % of the scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose weights count the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each side’s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListHeads</name>
    <message>
        <source>{side}, {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean, 1 to 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LoadList</name>
    <message>
        <source>Accountable, in any phase: {load}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accountable, in any phase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Joint Charter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rail, page, drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} – Joint Charter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mapping</name>
    <message>
        <source>not taken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MappingRow</name>
    <message>
        <source>{name}: {cell}, becomes {field}, {taken}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {name} becomes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MappingTable</name>
    <message>
        <source>Find a column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {n} as it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {n} as it will be taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it will be taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: choose a column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joined, space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joined, comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joined, new line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeaningDialog</name>
    <message>
        <source>What each letter means here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So we mean it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingSheet</name>
    <message>
        <source>Add a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When do both sides meet?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who meets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mend</name>
    <message>
        <source>Map to an activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change who decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the shortlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a deputy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to its limit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>Hand-over of “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Merge {n} activities into one</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Name to keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo splits them again, dots and notes included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the ownership grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of those given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value, pain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoveNotes</name>
    <message>
        <source>Notes on who moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who moved from round {start} to round {to}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you alone: no export, no audience view and no undo list holds any of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody who voted in both rounds moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why: {move}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewCategory</name>
    <message>
        <source>New category</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewWorkshop</name>
    <message>
        <source>90 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much time is there? Everything can be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {steps}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextRevision</name>
    <message>
        <source>Open revision {n}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This would change what both sides signed: it opens revision {n} as a draft, and revision {before} stays as it was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open revision {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision {n} is open as a draft. Revision {before} stays signed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoPath</name>
    <message>
        <source>Who is asked first when both sides differ, and who if they don’t settle it?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotebookEntries</name>
    <message>
        <source>Parking lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotebookLine</name>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided? Enter puts it on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is put aside for later? Enter parks it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For your eyes alone. Enter keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotebookLists</name>
    <message>
        <source>Parking lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotebookSheet</name>
    <message>
        <source>One more: type, Enter. Several lines can be pasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ObjectiveDetails</name>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By what you will know it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>50 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>31</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%, days, EUR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ObjectivesActs</name>
    <message>
        <source>move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New aim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New company goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new shared objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whose}’s aim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serves {whose} {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Served by none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ObjectivesPage</name>
    <message>
        <source>Objectives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starter prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an aim of {side}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a company goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a shared objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on: silent round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Served by none: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side}’s own aims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared objectives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side} is writing: {n} so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each side writes its own aims: in turns on this laptop, or typed in from paper. Neither list shows before both are shown beside each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One aim each: what you want to have reached. Enter adds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show both sides’ aims</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ObjectivesStart</name>
    <message>
        <source>Both sides’ aims first. Then ask what one result would serve an aim of each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the silent round</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ObjectivesWork</name>
    <message>
        <source>It was removed, with its lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two no longer pull against each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” can’t be read as a number: write it as 31 or 2.5.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenItems</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All parts are agreed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenPoints</name>
    <message>
        <source>What is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Openings</name>
    <message>
        <source>Open a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair into a new file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshots…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You work in a copy, {copy}: {name} comes from elsewhere and stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could be read is in {copy}; {name} stays as it is. {health}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {name} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program replaced {was}. Your version goes on in {now}; both are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the other version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{was} was moved or removed. Your work goes on in {now}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverlapActivitiesPage</name>
    <message>
        <source>Overlap activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work that both sides do, or both need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an activity: type, Enter. Several lines can be pasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No activity holds “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on: silent round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverlapBar</name>
    <message>
        <source>How to show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the cards show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value, pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an activity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverlapCard</name>
    <message>
        <source>Note on the overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlap {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity: {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverlapOffers</name>
    <message>
        <source>Merge into one…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merge what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review likely twins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the shortlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shortlist by dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starter library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no activity yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each side writes by itself what it does or needs: in turns on this laptop, or typed in from paper. Neither list shows before both are combined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line each: what you do, or need from the other side. Enter adds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands on both lists word for word becomes one activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Combine and show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are these one and the same work?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverlapStart</name>
    <message>
        <source>Add the first activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market data analytics, …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the silent round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with a silent round: five minutes, each side writes what it does or needs. Or type here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No activities yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverlapWork</name>
    <message>
        <source>{lines}: {activities}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged into “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnerList</name>
    <message>
        <source>Ownership that changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{reason}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnershipDrawer</name>
    <message>
        <source>What the drawer shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than {most} of {total} is flagged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnershipPage</name>
    <message>
        <source>Ownership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next open item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a matrix…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ballot…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into the ballot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote on it, or again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same person in every phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same in every phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it in the drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the letters mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to overlap activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ownership is about the activities on the shortlist and the people in the room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on the shortlist yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All phases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ballot on all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy and paste as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PairCard</name>
    <message>
        <source>What answers it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which activity, which principle, or why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They don’t pull apart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} · {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n more: another letter or two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find or do anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called “{query}”, and nothing says it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaletteActs</name>
    <message>
        <source>Find or do anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the workshop…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperEntry</name>
    <message>
        <source>Paper ballots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, if the sheet says so: before the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter only sheets that say “List {mark}” at the top: others were printed for other people or activities, and their codes mean something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper ballots are entered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParkedRow</name>
    <message>
        <source>What became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom does it go, and by when? One sentence; the charter prints it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalated to whom, and by when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raised by {who}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Add a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a meeting: title, Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a principle: its topic, Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a principle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is customer data kept, and which figures do both sides read?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may bet on new technology, and with which data?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One data strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Young technology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When do both sides meet, who, and how often?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalation path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up, if not settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Principles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody from {side}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassedLaptop</name>
    <message>
        <source>Done, pass on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass the laptop to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not here, next person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the laptop back to the facilitator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass the laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody, go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>This page can&apos;t be drawn: the charter in this file is damaged, or made to do harm. Sign anew, or go back to a snapshot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charter, page {place}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleHeader</name>
    <message>
        <source>Why the accountable person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhaseList</name>
    <message>
        <source>Add a phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a phase: name, Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {name} up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PickPanel</name>
    <message>
        <source>Campaign in hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this one? The charter prints it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the room’s own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dissent on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who dissents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who dissents?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they have against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can pick another campaign. The charter then says that the pick goes against the ranking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No campaign chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the record, {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanActs</name>
    <message>
        <source>increment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first, last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Increment before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next increment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First increment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last increment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next open item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next open item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A week sooner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A week later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End a week sooner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End a week later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit its title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Increment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new increment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a portfolio or a gap…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from a portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanCharts</name>
    <message>
        <source>Nothing costs or brings money yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost {cost}, return {gain}, {unit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost and return, added up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit}, run cost included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages that show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One increment: add the next to see the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanDrawer</name>
    <message>
        <source>Months that returns count for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanPanel</name>
    <message>
        <source>Currency of the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No increments yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The campaign in hand is a good first one: what has to be there for it, and stays?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first increment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanTable</name>
    <message>
        <source>Increments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Increment, and how it is measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Launch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends before it starts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanWork</name>
    <message>
        <source>“{title}” was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” can’t be read: write it as 31, 2.5 or 55000 EUR.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PortfolioChart</name>
    <message>
        <source>no dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both portfolios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in 1,000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ongoing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No gap yet: what is in neither portfolio?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PortfolioGestures</name>
    <message>
        <source>What does “{title}” overlap with?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the same as “{title}”? Its views and overlaps come along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” isn’t an amount of money: write it as 180,000 EUR.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PortfolioKeys</name>
    <message>
        <source>initiative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiative before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next initiative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First initiative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first, last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last initiative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or close what an owner has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close what its owner has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open, close an owner’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move its start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a week sooner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a week later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End a week sooner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End a week later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No overlap is suggested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlaps with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overlaps with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wants the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both portfolios again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both portfolios on the wall again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space takes up a suggestion first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it an overlap activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it a campaign to try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a campaign already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new initiative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit its title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scroll time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All time in view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart or list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PortfolioRows</name>
    <message>
        <source>Initiative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlaps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PortfolioTable</name>
    <message>
        <source>Both portfolios as a list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PortfolioWork</name>
    <message>
        <source>“{title}” was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged into “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismissed: it won’t be suggested again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is an overlap activity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is a campaign that could be the test case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gap was removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PortfoliosPage</name>
    <message>
        <source>Portfolios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing planned yet, or nothing typed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring both portfolios: a table of each side, or a title a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No initiative holds “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is each side working on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to its activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it an overlap activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overlaps with {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggested overlap with {title}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested overlaps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrincipleDetails</name>
    <message>
        <source>Who answers for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may bet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit in money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>20,000 EUR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit in days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With which data is said in the words of the principle.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrincipleRow</name>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Principle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do both sides hold to?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{topic}: words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Principle {topic}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message numerus="yes">
        <source>Printing {pages} pages …</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer takes nothing: choose another one, or export the charter as a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrivateNotes</name>
    <message>
        <source>Private notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For your eyes alone: in this file and its private copy, on no wall and in no other document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrivateScreen</name>
    <message>
        <source>Joint Charter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, it is dark or shows something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What follows is private. Darken the projector or move it to another picture first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the projector show this screen?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RankingBars</name>
    <message>
        <source>not scored yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rank}. {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beaten on all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RankingSide</name>
    <message>
        <source>Add campaigns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal the weights…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal the scores…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room agrees to see them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ranking yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ranking is being reckoned…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score out of {high}. Numbers in the bars are the criteria below, dashes the activities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the weightings that the room itself holds in which each campaign wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of all possible weightings in which each campaign wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}, to within {points} points</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RatingsLaptop</name>
    <message>
        <source>Private ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave my rating as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody wants to rate or to change a rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who wants to rate, or to change a rating?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They rate anew where they want to; what isn’t rated stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RatingsSheets</name>
    <message>
        <source>Ratings on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter only sheets that say “List {mark}” at the top: others were printed for other statements or another round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ratings on paper are entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the rating back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code {typed} here: there are 1 to 5, and {none} for can’t say.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Workshops</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordSheet</name>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the value as a number: 31 or 2.5.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RehearsalDrawer</name>
    <message>
        <source>What the drawer shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task in hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand-overs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none between the sides</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RehearsalGestures</name>
    <message>
        <source>There is no hand-over yet: say which task comes after which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no dates yet: Enter opens it, to give it some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map it to an activity first: who decides is said there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RehearsalKeys</name>
    <message>
        <source>Walk through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>walk through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hand-over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave the walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first, last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move by a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move by a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day sooner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A week sooner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A week later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End a day sooner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End a day later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the nine usual tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map to an activity…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map to activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm the guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm all guesses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change who decides…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RehearsalPage</name>
    <message>
        <source>Does it hold?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tasks yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break the campaign into tasks: the rights say who decides each, and where it is handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it work, task by task?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hand-over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RehearsalWork</name>
    <message>
        <source>“{title}” was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is part of the working agreement.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReservationList</name>
    <message>
        <source>What the reservation is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a reservation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole charter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw this reservation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>What came out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RevealDialog</name>
    <message>
        <source>A reveal is final: undo does not hide it again, and what people gave stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room agrees to see what so few gave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal to the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal without them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Revealing</name>
    <message>
        <source>Reveal the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal the scores</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewDrawer</name>
    <message>
        <source>What the drawer shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed charters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review and sign-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign what is written and drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next open item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings still stop the signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stops the signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides have signed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it as it will print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the charter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing the charter …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision {n} is signed by both sides and sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has signed revision {n}. The other side signs the same pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name, pad, certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The charter’s pages are not there yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RightsClipboard</name>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is nobody in this workshop: the column is passed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is not among the activities: the row is passed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, {name}: “{text}” holds no letter of the scheme, so the cell stays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RightsDelegate</name>
    <message>
        <source>Why this person? The charter prints it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, {activity}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RightsGrid</name>
    <message>
        <source>{row}; the same in every phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the accountable person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, {activity}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell}; {finding}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person}, {side}, {activity}: {roles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell}; proposed in the ballot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell}; differs in {phases}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RightsView</name>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has which role in which activity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoadMapPage</name>
    <message>
        <source>Road map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Road map or working agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>road map, working agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each increment brings more than it costs, and belongs to one person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When and how both sides work together, in their own words. The charter prints it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In hand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RolesSheet</name>
    <message>
        <source>Change who decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}”: who decides, and who does it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” in the phase {phase}: who decides, and who does it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {role}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowDelegate</name>
    <message>
        <source>Locate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No activities yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowPanel</name>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiebreaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who decides when two differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it again on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalate to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same person in every phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>50,000 EUR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above it decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within the yearly plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiebreaker from the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the executive board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalate to one of the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stays open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the room differs on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the escalations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in all phases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked yet: its roles hold in every phase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles of their own: {phases}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowWork</name>
    <message>
        <source>“{typed}” can’t be read as an amount: write it as 50,000 EUR.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowsList</name>
    <message>
        <source>Rows as they will be taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up and down choose the row shown above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First rows as they will be taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has a header but no rows. Is the header in another row?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in doubt {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there already {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowsModel</name>
    <message>
        <source>part of a row above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there already, the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RungDetails</name>
    <message>
        <source>The same day, three working days, one week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They answer within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has the last word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiebreaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A third person, who is asked last and decides alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rung {n} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of neither side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side}, person {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SchemeDialog</name>
    <message>
        <source>Scheme of roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch to {scheme}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workshop is in this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoreRow</name>
    <message>
        <source>{name}, {meanings}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoresAsked</name>
    <message>
        <source>{n} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoresLaptop</name>
    <message>
        <source>Private scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody wants to score or to change a score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who wants to score, or to change a score?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They score anew where they want to; what stays blank is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoresSheets</name>
    <message>
        <source>Scores on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter only sheets that say “List {mark}” at the top: others were printed for other campaigns, criteria or another round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scores on paper are entered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Scrolled</name>
    <message>
        <source>Scrolls by the arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sealed</name>
    <message>
        <source>Revision {n} is signed by both sides and sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the signed charter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Notebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What somebody typed, anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private notes, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two letters are enough. Enter leads to what is in hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody typed “{query}” anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>At which look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values, survey or ownership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was expected of this charter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what you will look at next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked again since the signatures: S asks.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeenBefore</name>
    <message>
        <source>People weighed or scored in this workshop with an earlier version, which showed it to the room as it was entered. If the room has seen it, the ranking shows; that is final. If not, it stays private until you reveal it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room has seen it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has the room seen the weights and scores?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Serves</name>
    <message>
        <source>Serves</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetUpPage</name>
    <message>
        <source>Set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import people…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One a line: what the room promises each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sponsor a side signs the charter. Absent people can hold a role but never vote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person: name, Enter. Several lines, or a table, can be pasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision phases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sponsor is still missing for {sides}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adds a person, stays here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several lines: several people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsActs</name>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is as large as it gets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is as small as it gets.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsSheet</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language and looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys, motion, help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They hold for this machine, not for the workshop’s file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes hold at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the defaults…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <comment>this language, as it calls itself</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A charter speaks the language of its workshop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketing is orange and round, IT blue and square, in each of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages scroll then; nothing is cut. Ctrl and + or −, from anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single letters as keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sound when a time is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside fields only. Ctrl, Alt and F-keys always work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to begin with, at a step that is seen for the first time. On again: all come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a time is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of it leaves this machine: no account, no measuring, no network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system: {asked}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the defaults?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme, text size, keys, motion, sound and hints are as on the first day. No workshop is touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is as on the first day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetEntry</name>
    <message>
        <source>Done, next sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side} · List {mark}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter this sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose sheet is next?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} · {side} · entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} · {side} · {missing} missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} · {side}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or correct another sheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetFoot</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {name} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking them …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written yet. One undo takes them out again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns are as you chose them the last time. Nothing is written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the column that is the {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetHead</name>
    <message>
        <source>Goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By a column</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetRows</name>
    <message>
        <source>{n} of {total}: {title}. Type the code.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Title, company, person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which workshops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One signature {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workshop mentions “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of your workshops stands so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workshops here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start one from a template below, or see the example first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workshops yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} does not answer. Check the drive or the network, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is off this list; its file stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workshop from this one…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its drive does not answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortlistDialog</name>
    <message>
        <source>Make the shortlist by dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places on the shortlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortlist the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has placed a dot yet: place some first, or choose by hand with S.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Take all {n} that tie</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Shortlist them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Joint Charter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From “who does what here?” to a charter both executives have signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open file or PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or drop a workshop, a charter PDF or a data file anywhere in this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the example from start to charter PDF. It takes ten minutes and changes none of your files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the example</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideHead</name>
    <message>
        <source>No sponsor yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side} signs first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignButtons</name>
    <message>
        <source>Sign anew, for both to sign</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignPanel</name>
    <message>
        <source>The workshop was changed after the first signature, which is void. Sign again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs after {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name as printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign and seal revision {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign and freeze revision {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both signatures make it final; a later edit opens the next revision as a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other side signs these pages, now or later. An edit before that voids this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a certificate a key is made for this one signature and thrown away: it proves that nothing was changed since, not who signed, and not when.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignedCharters</name>
    <message>
        <source>This file keeps no pages of revision {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>charter, revision {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the signed charter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signed charter was saved as {name}, in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SilentList</name>
    <message>
        <source>Write a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category of the next lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter changes the line, Esc leaves it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SilentRound</name>
    <message>
        <source>Silent round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wall doesn’t show this screen: the projector is dark or moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes for each side</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes each</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Leave; the lists stay hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side}’s turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The laptop goes to {side}; everybody else looks away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side} has the laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side} writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this list is on the screen. Several lines can be pasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is on this list already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SkillDialog</name>
    <message>
        <source>Ask of a skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A side rates itself, the other rates it, and it says what it expects to hear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working with data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What its own side rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the other side rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What its own side expects to hear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add three statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are good at this: {skill}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side} is good at this: {skill}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{other} will say that we are good at this: {skill}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SkillList</name>
    <message>
        <source>{side} of itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{other} of {side}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side} expects {other} to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{skill} · {side}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SnapshotsDialog</name>
    <message>
        <source>Snapshots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open as a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to a snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A snapshot opens as a workshop of its own beside the present one, which stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No state of this workshop was kept yet: one is kept when it closes, and every few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} · {size}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SponsorProposals</name>
    <message>
        <source>{name}, {title}, could sign for {side}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make {name} sponsor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StarterLibrary</name>
    <message>
        <source>Starter library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find: data, vendor, consent …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlaps to pick from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work that marketing and IT usually share. Space ticks, Ctrl Enter adds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the library reads like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add activities</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StarterList</name>
    <message>
        <source>On the board already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ticked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StarterPrompts</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starter prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read one aloud and wait: each side answers for itself, in its own words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatementList</name>
    <message>
        <source>No statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {total}: {statement}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>soft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two camps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatementPanel</name>
    <message>
        <source>The room agrees to see them apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen apart they stay so: undo does not fold them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the mirror calls it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published figure beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No statement yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{statement}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatementWork</name>
    <message>
        <source>Removed, with its ratings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepRail</name>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>Workshop file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything, private votes and notes too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last ten states of each workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page, and the recent workshops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What went wrong, with no word of a workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{files}, {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no workshop open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the folder: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet or table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” reads well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain letters only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table {n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no row names the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told by what is in them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no column is known by its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As each is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no amounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down the side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Across the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows {first} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StripField</name>
    <message>
        <source>{name}: as it was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} · changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuggestionCards</name>
    <message>
        <source>Found by words and dates. You decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlaps are being looked for…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No overlap is suggested: O says which two overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} · {way}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismissed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They overlap after all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SurveyList</name>
    <message>
        <source>Survey, then and now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{statement}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Swimlane</name>
    <message>
        <source>Tasks by who decides</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Switch</name>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TalkThrough</name>
    <message>
        <source>Ask the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{statement}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskDetails</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task in hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who decides and does it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} decides, {others} does it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guess by its title: {activity}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another task…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not after {task}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateRow</name>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>New from a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the steps and their minutes yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes:02}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tensions</name>
    <message>
        <source>Pulls against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another aim…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TestCasePage</name>
    <message>
        <source>Test case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the test case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste campaigns or criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import campaigns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import campaigns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a campaign: title, Enter. Several lines can be pasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a criterion: name, Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with five usual criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{campaigns}, {criteria}, {people}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ranking, campaigns, criteria, weights, scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed, with its scores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” can’t be read as a number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThemeTiles</name>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System: {theme}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeActs</name>
    <message numerus="yes">
        <source>{n} more minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Start or pause the timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start its time over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the next box of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three ways out of being late…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sound when a time is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step has no time of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No box of time comes after this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is late, as far as the agenda and today&apos;s date tell.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimerDisplay</name>
    <message>
        <source>Start the timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned for {starts} to {ends}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} min late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{plan}, {late}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} left for {step}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timing</name>
    <message numerus="yes">
        <source>{name} has {n} minutes now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Start the next box of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the next: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time for “{name}” is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>File and view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TriedBars</name>
    <message>
        <source>ranking: {place}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Trying</name>
    <message>
        <source>The room’s weights again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the try-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try-out: other weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed: the weights stay, and the room does not see this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points to try for {criterion}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is the room’s weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give at least one criterion some points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total} points in all, taken in proportion to {whole}. {line}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Turning</name>
    <message>
        <source>Last step, next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking back: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doing again: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is too long to be kept: shorten it, or clear it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValueList</name>
    <message>
        <source>Expected and actual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>actual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected by now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WalkBar</name>
    <message>
        <source>Own question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} hands over to {other}, {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} hands over to {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WalkScreen</name>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am not {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeightRows</name>
    <message>
        <source>{name}, {step}, points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeightTable</name>
    <message>
        <source>{name}: {weight} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {weight} points, first from {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All count the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As agreed aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side}’s mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first stays first in this range</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeightsAsked</name>
    <message>
        <source>How to weigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you gave before stays until you type, and is then given anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave my weights as they were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give some criterion points first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeightsLaptop</name>
    <message>
        <source>Private weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody wants to weigh or to change weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who weighs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who wants to weigh, or to change weights?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They weigh anew; without a number what they gave before stays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeightsSheets</name>
    <message>
        <source>Weights on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was entered before stays until you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter only sheets that say “List {mark}” at the top: others were printed for other criteria or another round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights on paper are entered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhereWeStandPage</name>
    <message>
        <source>Where we stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a statement: words, Enter. Several lines can be pasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No statements yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody rates statements in private. Then both sides see how far apart they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk it through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask of a skill…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the twelve usual statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do we see each other today?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest gap first. One shape is one person; solid means fully.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the order of the list. One shape is one person; solid means fully.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Delegate</name>
    <message>
        <source>Shortlist</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_EntryDelegate</name>
    <message>
        <source>On the board</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_GapRow</name>
    <message>
        <source>Gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the gap</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something stops the signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {number}, {name}, {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show revision {n} as it was signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify revision {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save revision {n} as it was signed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Scale</name>
    <message>
        <source>{hours} h</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>items</name>
    <message>
        <source>Name another tiebreaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave open…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>self._items</name>
    <message>
        <source>Why may it stay open? The charter prints it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it stays open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
