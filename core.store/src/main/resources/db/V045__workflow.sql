-- Where a record stands in the workflow of its type, and since when. The projection tables get a column for the state when
-- a type with a workflow is first admitted.

alter table sector_record add column state text;
alter table sector_record add column state_since bigint;
