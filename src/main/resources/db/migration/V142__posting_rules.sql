-- What an adjustment means for the books, by group and reason code (CARC); * is every other reason of the group.
create table posting_rule (
  group_code varchar(2) not null,
  reason varchar(5) not null,
  meaning varchar(12) not null,
  words varchar(200) not null,
  primary key (group_code, reason)
);
insert into posting_rule (group_code, reason, meaning, words) values
  ('CO', '45', 'CONTRACT', 'More than the fee that was agreed'),
  ('CO', '253', 'CONTRACT', 'Cut by law from federal payments'),
  ('CO', '24', 'CONTRACT', 'Paid by the head under a capitation agreement'),
  ('CO', '59', 'CONTRACT', 'Reduced because several services were done together'),
  ('CO', '104', 'CONTRACT', 'Withheld under a managed care agreement'),
  ('CO', '131', 'CONTRACT', 'Discount that was agreed for this claim'),
  ('CO', '144', 'CONTRACT', 'Incentive adjustment'),
  ('CO', '161', 'CONTRACT', 'Bonus for how the practice performs'),
  ('CO', '237', 'CONTRACT', 'Penalty by law or regulation'),
  ('CO', '*', 'OPEN', 'Refused; the client is not to be billed'),
  ('PR', '1', 'CLIENT', 'Deductible'),
  ('PR', '2', 'CLIENT', 'Coinsurance'),
  ('PR', '3', 'CLIENT', 'Copay'),
  ('PR', '66', 'CLIENT', 'Blood deductible'),
  ('PR', '187', 'CLIENT', 'To be paid from the client''s spending account'),
  ('PR', '241', 'CLIENT', 'Low-income subsidy copay'),
  ('PR', '*', 'OPEN', 'Left to the client for another reason: somebody decides before the client is billed'),
  ('OA', '23', 'PRIOR', 'What an earlier payer paid and adjusted'),
  ('OA', '253', 'CONTRACT', 'Cut by law from federal payments'),
  ('OA', '*', 'OPEN', 'Another reason: somebody has to ask'),
  ('PI', '45', 'CONTRACT', 'More than the payer''s fee'),
  ('PI', '*', 'OPEN', 'The payer''s own decision; the client is not to be billed'),
  ('CR', '*', 'OPEN', 'A correction of an earlier claim'),
  ('*', '*', 'OPEN', 'A group that is not known here');
