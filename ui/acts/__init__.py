"""What can be done, as data: the table that menus, buttons, key footer and overview read."""
