-- One number that is raised to show that a commit works, after the storage was away.
create table storage_proof (
    id integer primary key,
    proofs bigint not null
);
insert into storage_proof (id, proofs) values (1, 0);
