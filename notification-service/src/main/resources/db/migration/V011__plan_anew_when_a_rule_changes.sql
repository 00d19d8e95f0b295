-- By which version of each rule everything that waits was planned: the timings, and the world's time zones.
CREATE TABLE known_rule (
    name    text PRIMARY KEY,
    version text NOT NULL
);

INSERT INTO known_rule (name, version) VALUES ('timings', '1');
