alter table user_account add column pin_hash varchar(300);
