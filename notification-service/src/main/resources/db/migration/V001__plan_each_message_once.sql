CREATE TABLE message (
    id            uuid PRIMARY KEY DEFAULT uuidv7(),
    client_id     uuid        NOT NULL,
    clinic        text        NOT NULL,
    kind          text        NOT NULL,
    variant       text        NOT NULL,
    about_id      uuid        NOT NULL,
    revision      integer     NOT NULL,
    urgency       smallint    NOT NULL,
    due_at        timestamptz NOT NULL,
    expires_at    timestamptz,
    -- the rule itself, for rules of days and years: a zone may change its mind before the day comes
    due_local     timestamp,
    zone          text        NOT NULL,
    timings       integer     NOT NULL,
    state         text        NOT NULL,
    reason        text,
    planned_at    timestamptz NOT NULL,
    decided_at    timestamptz,
    attempts      integer     NOT NULL DEFAULT 0,
    not_before    timestamptz,
    claim         uuid,
    claimed_until timestamptz,
    CONSTRAINT message_is_planned_once UNIQUE (about_id, kind, variant, revision),
    CONSTRAINT message_is_in_a_known_state CHECK (state IN ('PLANNED', 'SENDING', 'SENT', 'WITHHELD')),
    CONSTRAINT decided_message_has_a_reason
        CHECK ((state IN ('SENT', 'WITHHELD')) = (reason IS NOT NULL AND decided_at IS NOT NULL)),
    CONSTRAINT message_in_hand_has_an_owner
        CHECK ((state = 'SENDING') = (claim IS NOT NULL AND claimed_until IS NOT NULL))
);

-- One range scan per urgency finds what is due, however many millions wait behind it.
CREATE INDEX message_waits_its_turn ON message (urgency, due_at, id) WHERE state = 'PLANNED';
CREATE INDEX message_is_in_hand ON message (claimed_until) WHERE state = 'SENDING';
CREATE INDEX message_is_undecided ON message (due_at) WHERE state IN ('PLANNED', 'SENDING');
CREATE INDEX message_is_for_a_client ON message (client_id, id DESC);
