-- What endpoints answered lately is read every few seconds while an administrator looks. Answers are written about in
-- the order in which they end, so that a range of pages says enough and costs next to nothing to keep.
create index answer_ended on answer using brin (ended_at) with (pages_per_range = 16);
