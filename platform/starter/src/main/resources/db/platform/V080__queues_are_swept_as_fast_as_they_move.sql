-- Every fact is written and deleted, every counter written over again. At the default a sweep waits for a fifth of the
-- table and then pauses after every few pages: a relay that drains ten thousand rows a second would read ever more dead
-- ones. These two are swept early and without pauses.
ALTER TABLE outbox SET (autovacuum_vacuum_cost_delay = 0, autovacuum_vacuum_max_threshold = 2000);
ALTER TABLE outbox_sequence SET (
    autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 1000, autovacuum_vacuum_cost_delay = 0);
