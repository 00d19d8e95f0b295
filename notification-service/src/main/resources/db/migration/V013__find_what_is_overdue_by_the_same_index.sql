-- Each message entered and left this index twice on its way; what is due is found by the one of turns.
DROP INDEX message_is_undecided;
