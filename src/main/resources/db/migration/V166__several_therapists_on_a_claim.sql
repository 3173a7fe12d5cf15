-- Who treated and where, of the lines of a claim that gathers visits of several therapists or places; null for those of the claim.
alter table claim_version_line add column rendered_by uuid;
alter table claim_version_line add column rendered_at uuid;
