create trigger rule_set_version_is_final before update or delete or truncate on rule_set_version for each statement execute function refuse_change();
