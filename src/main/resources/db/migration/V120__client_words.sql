-- What clients are found by: see ClientWords. Filled at the next start, and made again when its edition changes.
create table client_word (
  client_id uuid not null references client (id),
  kind varchar(10) not null,
  text varchar(100) not null,
  primary key (client_id, kind, text)
);
create index client_word_found on client_word (kind, text, client_id);
alter table client add column words_edition integer default 0 not null;
create index client_born on client (born, search_name, id);
create index client_unworded on client (words_edition);
