-- Letters of the practice, from the draft to the answer. The text is sealed; what was given is kept as a document.
create table client_letter (
  id uuid not null primary key,
  client_id uuid not null references client (id),
  kind varchar(20) not null,
  state varchar(20) not null,
  owner_id uuid not null references user_account (id),
  drafted_by uuid not null references user_account (id),
  drafted_at timestamp with time zone not null,
  given_at timestamp with time zone,
  given_how varchar(20),
  sent_at timestamp with time zone,
  sent_how varchar(20),
  due_on date,
  answered_on date,
  answered_by uuid references user_account (id),
  answer_id uuid references client_document (id),
  given_document_id uuid references client_document (id),
  sealed_text varchar(40000) not null,
  sealed_outcome varchar(8000),
  version bigint not null
);
create index client_letter_client on client_letter (client_id, drafted_at);
create index client_letter_open on client_letter (state, due_on);
create index client_letter_owner on client_letter (owner_id, state);

-- That a client was advised to see a doctor, until somebody has asked what came of it.
create table advised_follow_up (
  id uuid not null primary key,
  client_id uuid not null references client (id),
  owner_id uuid not null references user_account (id),
  rules varchar(200) not null,
  advised_on date not null,
  due_on date not null,
  ended_at timestamp with time zone,
  ended_by uuid references user_account (id),
  outcome varchar(20),
  version bigint not null
);
create index advised_follow_up_client on advised_follow_up (client_id, advised_on);
create index advised_follow_up_open on advised_follow_up (ended_at, due_on);
