CREATE TABLE clinic (
    code         text PRIMARY KEY,
    zone         text NOT NULL,
    jurisdiction text NOT NULL
);
