-- What the constraints of a type look up is indexed; null in rows of before.
alter table record_type add column indexes text;
