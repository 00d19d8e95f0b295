-- Whatever was done for a client at a clinic, and when: the law of that clinic counts from the last of it. What was
-- brought in from elsewhere counts from when it was done.
CREATE VIEW clinical_act AS
    SELECT client_id, clinic, coalesce(ended_at, starts_at) AS at FROM session_record
    UNION ALL
    SELECT client_id, clinic, completed_at FROM consultation
    UNION ALL
    SELECT client_id, clinic, revised_at FROM plan_revision JOIN plan ON plan.id = plan_id
    UNION ALL
    SELECT client_id, clinic, checked_at FROM health_check
    UNION ALL
    SELECT client_id, clinic, checked_at FROM healing_check JOIN session_record ON session_record.id = record_id
    UNION ALL
    SELECT client_id, clinic, amended_at FROM amendment JOIN session_record ON session_record.id = record_id
    UNION ALL
    -- A day in a clinic's zone is over everywhere two days later.
    SELECT client_id, clinic, greatest(read_at, (applied_on + 2)::timestamp AT TIME ZONE 'UTC') FROM patch_test
    UNION ALL
    SELECT client_id, clinic, greatest(signed_at, withdrawn_at) FROM consent
    UNION ALL
    SELECT client_id, clinic, taken_at FROM photo;
