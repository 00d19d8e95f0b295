package io.stipple.platform.inbox;

import org.springframework.transaction.support.TransactionOperations;

/// What an inbox writes down, and the transactions it does so in.
record Books(TransactionOperations transaction, Handled handled, ParkedEvents parked) {}
