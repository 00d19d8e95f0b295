ALTER TABLE message
    ADD COLUMN channel      text NOT NULL DEFAULT 'EMAIL',
    -- how it went in the end, and by which version of the letters
    ADD COLUMN travelled_by text,
    ADD COLUMN wording      text,
    -- what came back after a server had taken it
    ADD COLUMN returned     text,
    ADD COLUMN returned_at  timestamptz,
    ADD CONSTRAINT message_travels_by_a_known_channel CHECK (channel IN ('EMAIL', 'SMS')),
    ADD CONSTRAINT returned_message_says_when CHECK ((returned IS NULL) = (returned_at IS NULL)),
    DROP CONSTRAINT message_is_planned_once,
    ADD CONSTRAINT message_is_planned_once UNIQUE (about_id, kind, variant, revision, channel);

CREATE INDEX message_is_for_a_clinics_staff ON message (clinic, id DESC)
    WHERE kind IN ('LICENCE_LAPSING', 'CLIENT_UNREACHABLE');

ALTER TABLE bounced_channel ADD COLUMN reason text NOT NULL DEFAULT 'BOUNCED';

-- What a client chose; without a row: mail, in the language booking knows, of everything.
CREATE TABLE preference (
    client_id uuid PRIMARY KEY,
    language  text,
    email     boolean NOT NULL,
    sms       boolean NOT NULL,
    reminders boolean NOT NULL,
    advice    boolean NOT NULL,
    CONSTRAINT client_can_be_reached CHECK (email OR sms)
);

-- Every change, for ever: what was chosen before and what since.
CREATE TABLE preference_act (
    id         uuid PRIMARY KEY DEFAULT uuidv7(),
    client_id  uuid        NOT NULL,
    acted_at   timestamptz NOT NULL,
    acted_by   text        NOT NULL,
    was        jsonb       NOT NULL,
    became     jsonb       NOT NULL
);

CREATE INDEX preference_act_is_of_a_client ON preference_act (client_id, id DESC);

ALTER TABLE visit ADD COLUMN plan_id uuid;

CREATE INDEX visit_is_of_a_client ON visit (client_id) WHERE state = 'BOOKED';

-- When the next message may be handed to each provider: all instances draw from it.
CREATE TABLE provider_pace (
    channel text PRIMARY KEY,
    next_at timestamptz NOT NULL
);
