-- A part of a total that a form states beside it: of STarT Back, the psychosocial items.
alter table outcome_score add column subscale integer;
