-- Which signed state of the Ledger a stored board covers: the votes whose entries are below its size, in the order of the tree. Null where
-- nothing had been signed, and for boards stored before this. No foreign key: whoever checks must find that a state is gone.

alter table snapshot add column checkpoint bigint check (checkpoint > 0);
