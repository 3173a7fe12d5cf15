-- Who paid first when the episode began, and to which episode a visit belongs. Both are told at the next start for all clients.
alter table episode add column payer_id uuid;
alter table visit_pain add column episode_id uuid;
create index visit_pain_episode on visit_pain (episode_id);
