-- Each change of a clinic's own texts, for ever; the last of a key holds, and without a text the franchise's does.
CREATE TABLE letter_wording (
    clinic     text        NOT NULL,
    version    integer     NOT NULL,
    language   text        NOT NULL,
    key        text        NOT NULL,
    text       text,
    written_by uuid        NOT NULL,
    written_at timestamptz NOT NULL,
    CONSTRAINT wording_changes_one_at_a_time PRIMARY KEY (clinic, version)
);
