create table tomorrow (name text primary key);
