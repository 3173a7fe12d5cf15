-- Earlier keys, and what was written once and never changed without anything that refused a change.
create trigger earlier_key_is_final before update or delete or truncate on earlier_key for each statement execute function refuse_change();
create trigger claim_event_is_final before update or delete or truncate on claim_event for each statement execute function refuse_change();
create trigger consent_text_is_final before update or delete or truncate on consent_text for each statement execute function refuse_change();
create trigger draft_move_is_final before update or delete or truncate on draft_move for each statement execute function refuse_change();
create trigger plan_checkpoint_is_final before update or delete or truncate on plan_checkpoint for each statement execute function refuse_change();
create trigger plan_discharge_is_final before update or delete or truncate on plan_discharge for each statement execute function refuse_change();
create trigger pressure_preference_is_final before update or delete or truncate on pressure_preference
    for each statement execute function refuse_change();
create trigger recovery_sheet_is_final before update or delete or truncate on recovery_sheet for each statement execute function refuse_change();
create trigger setup_done_is_final before update or delete or truncate on setup_done for each statement execute function refuse_change();
