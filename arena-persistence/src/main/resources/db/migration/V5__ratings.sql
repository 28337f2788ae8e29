-- Votes are read in the order in which they were cast, a page after the other.

create index vote_cast on vote (cast_at, id);
