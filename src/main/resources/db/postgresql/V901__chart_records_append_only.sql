-- The further tables of the chart that take new rows only.
create trigger note_cosignature_is_final before update or delete or truncate on note_cosignature for each statement execute function refuse_change();
create trigger note_remark_is_final before update or delete or truncate on note_remark for each statement execute function refuse_change();
create trigger late_change_taken_is_final before update or delete or truncate on late_change_taken for each statement execute function refuse_change();
create trigger note_move_is_final before update or delete or truncate on note_move for each statement execute function refuse_change();
create trigger encounter_is_final before update or delete or truncate on encounter for each statement execute function refuse_change();
