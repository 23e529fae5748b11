-- When the file, the sample and the refused rows of an import were forgotten; what came of it stays.
alter table record_import add column forgotten_at bigint;

-- 1 while nothing but imports has named these bytes; whoever keeps them for good takes the mark away.
alter table stored_file add column passing integer;
