-- Whoever opens a pack reads about these clients, and it is noted.
CREATE TABLE inspected_client (
    pack_id   uuid NOT NULL REFERENCES inspection_pack,
    client_id uuid NOT NULL,
    PRIMARY KEY (pack_id, client_id)
);
INSERT INTO inspected_client (pack_id, client_id)
SELECT DISTINCT inspection_pack.id, client_id FROM inspection_pack JOIN session_record USING (clinic)
WHERE (starts_at AT TIME ZONE zone)::date BETWEEN from_day AND to_day AND opened_at <= made_at;
