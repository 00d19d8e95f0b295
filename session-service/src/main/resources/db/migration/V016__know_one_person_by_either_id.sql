-- A projection of booking.clients: may be emptied and read again. No survivor is gone themselves.
CREATE TABLE merged_client (
    client_id   uuid PRIMARY KEY,
    survivor_id uuid NOT NULL,
    CONSTRAINT nobody_is_merged_into_themselves CHECK (client_id <> survivor_id)
);
CREATE INDEX clients_a_survivor_was ON merged_client (survivor_id);

-- Every id a client was ever known by. What was signed keeps the id it was signed under.
CREATE FUNCTION person(uuid) RETURNS uuid[] LANGUAGE sql STABLE AS $$
    WITH survivor AS (SELECT coalesce((SELECT survivor_id FROM merged_client WHERE client_id = $1), $1) AS id)
    SELECT array_agg(id) FROM (
        SELECT id FROM survivor UNION ALL SELECT client_id FROM merged_client JOIN survivor ON survivor_id = id) known
$$;

ALTER TABLE exposure ADD COLUMN merged_into uuid REFERENCES exposure;
CREATE INDEX exposures_merged_into_another ON exposure (merged_into) WHERE merged_into IS NOT NULL;

CREATE VIEW exposed_as AS
    SELECT id, recall_id, client_id FROM exposure WHERE merged_into IS NULL
    UNION ALL
    SELECT id, recall_id, merged_client.client_id FROM exposure JOIN merged_client ON survivor_id = exposure.client_id
    WHERE merged_into IS NULL;
