-- A projection of booking.clinics: may be emptied and read again.
CREATE TABLE clinic (
    code         text PRIMARY KEY,
    zone         text NOT NULL,
    jurisdiction text NOT NULL
);

CREATE TABLE practice (
    jurisdiction    text NOT NULL,
    version         int NOT NULL,
    opening         text[] NOT NULL,
    minimum         text[] NOT NULL,
    health_days     int NOT NULL,
    retention_years int NOT NULL,
    published_by    uuid,
    published_at    timestamptz NOT NULL,
    CONSTRAINT practice_is_versioned_by_jurisdiction PRIMARY KEY (jurisdiction, version)
);
-- Needs the franchise's sign-off. Aftercare in words and in writing is Florida's rule (64E-28.009); so it is everywhere.
INSERT INTO practice (jurisdiction, version, opening, minimum, health_days, retention_years, published_at)
VALUES ('*', 1, '{TREATMENT_CONSENT,HEALTH_CONFIRMED}', '{TREATMENTS,AFTERCARE_ORAL,AFTERCARE_WRITTEN,SIGNATURES}',
        30, 10, '2026-01-01T00:00:00Z'),
       ('US-FL', 1, '{TREATMENT_CONSENT,HEALTH_CONFIRMED}',
        '{TREATMENTS,AFTERCARE_ORAL,AFTERCARE_WRITTEN,SIGNATURES}', 30, 7, '2026-01-01T00:00:00Z');
