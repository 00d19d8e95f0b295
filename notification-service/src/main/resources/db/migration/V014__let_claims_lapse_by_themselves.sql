-- A claimed message stays PLANNED and says who has it until when. Claiming changes no column of an index, so that no
-- index is written, where a page has room for the row's second version: pages filled from now on leave some.
ALTER TABLE message SET (fillfactor = 85);

ALTER TABLE message DROP CONSTRAINT message_in_hand_has_an_owner;

UPDATE message SET state = 'PLANNED' WHERE state = 'SENDING';

-- Rows that are there already are looked at afterwards, while others go on.
ALTER TABLE message
    ADD CONSTRAINT message_in_hand_has_an_owner CHECK ((claim IS NULL) = (claimed_until IS NULL)) NOT VALID,
    ADD CONSTRAINT only_planned_message_is_in_hand CHECK (claim IS NULL OR state = 'PLANNED') NOT VALID;

DROP INDEX message_is_in_hand;
