-- An act on something parked is read by people: who by the name they log in with, and on whose story.
ALTER TABLE parking_audit
    ADD COLUMN username text,
    ADD COLUMN reader   text,
    ADD COLUMN story    text,
    ADD COLUMN ended_at timestamptz;

CREATE INDEX parking_audit_by_story ON parking_audit (story, id) WHERE story IS NOT NULL;
