CREATE TABLE imported_course (
    reference       text PRIMARY KEY,
    consultation_id uuid NOT NULL REFERENCES consultation,
    plan_id         uuid REFERENCES plan,
    record_ids      uuid[] NOT NULL,
    imported_at     timestamptz NOT NULL
);
