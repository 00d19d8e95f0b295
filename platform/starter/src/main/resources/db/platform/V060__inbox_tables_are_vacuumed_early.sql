-- These tables are written with every record. PostgreSQL's own settings wait for a fifth of a table to be dead or
-- new, which on tables that only grow is ever later.
ALTER TABLE inbox_handled SET (
    autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 10000,
    autovacuum_vacuum_insert_scale_factor = 0, autovacuum_vacuum_insert_threshold = 200000,
    autovacuum_analyze_scale_factor = 0.02);
ALTER TABLE inbox_position SET (
    autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 10000,
    autovacuum_analyze_scale_factor = 0.02);
ALTER TABLE parked_event SET (
    autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 500,
    autovacuum_analyze_scale_factor = 0, autovacuum_analyze_threshold = 500);

-- Asked when a fact seems to be missing: what people gave up is not.
CREATE INDEX parked_event_given_up ON parked_event (reader, story) WHERE state = 'DISCARDED';
