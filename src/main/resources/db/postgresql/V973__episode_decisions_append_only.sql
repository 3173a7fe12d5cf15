-- Why an episode began, and which questions a score was asked with, never change.
create trigger episode_decision_is_final before update or delete or truncate on episode_decision for each statement execute function refuse_change();
create trigger instrument_text_is_final before update or delete or truncate on instrument_text for each statement execute function refuse_change();
