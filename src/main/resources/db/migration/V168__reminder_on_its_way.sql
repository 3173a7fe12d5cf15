-- Whether an email is on its way: written down before it is handed to the mail server, and taken out once the server has answered. Where it
-- stays, nobody knows whether the email went, and none is sent a second time.
alter table visit_reminder add column unsure boolean default false not null;
