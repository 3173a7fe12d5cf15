-- One row for each client is no more: there is one for each episode.
drop table episode_outcome;
