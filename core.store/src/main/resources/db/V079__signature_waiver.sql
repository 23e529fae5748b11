-- Files of modules that may be installed although nobody who is trusted signed them.

create table module_waiver (
    sha256 text primary key,
    body text not null
);
