-- A claimed message stays PLANNED and says who has it until when. Claiming changes no column of an index, so that no
-- index is written, where a page has room for the row's second version.
ALTER TABLE message SET (fillfactor = 85);

ALTER TABLE message
    DROP CONSTRAINT message_in_hand_has_an_owner,
    DROP CONSTRAINT message_is_in_a_known_state;

UPDATE message SET state = 'PLANNED' WHERE state = 'SENDING';

ALTER TABLE message
    ADD CONSTRAINT message_is_in_a_known_state CHECK (state IN ('PLANNED', 'SENT', 'WITHHELD')),
    ADD CONSTRAINT message_in_hand_has_an_owner CHECK ((claim IS NULL) = (claimed_until IS NULL)),
    ADD CONSTRAINT only_planned_message_is_in_hand CHECK (claim IS NULL OR state = 'PLANNED');

DROP INDEX message_is_in_hand;
