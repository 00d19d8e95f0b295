package io.stipple.platform.idempotency;

import io.stipple.platform.problem.Problems;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionOperations;

/// Keeps answers beside what they answered, in one transaction: either both are there or neither.
class IdempotencyInPostgres implements Idempotency {
    private final TransactionOperations transaction;
    private final AnsweredRequests requests;
    private final AnswerJson json;

    IdempotencyInPostgres(TransactionOperations transaction, AnsweredRequests requests, AnswerJson json) {
        this.transaction = transaction;
        this.requests = requests;
        this.json = json;
    }

    @Override
    public ResponseEntity<?> once(IdempotencyKey key, Object request, Supplier<? extends ResponseEntity<?>> act) {
        byte[] hash = json.hash(request);
        return transaction.<ResponseEntity<?>>execute(status -> {
            if (!requests.tryHold(key)) {
                return refused(
                        HttpStatus.CONFLICT, "still-running", "The first request with this key is still running");
            }
            Optional<StoredAnswer> stored = requests.find(key);
            return stored.isPresent() ? repeated(stored.get(), hash) : first(key, hash, act, status);
        });
    }

    private ResponseEntity<?> repeated(StoredAnswer stored, byte[] hash) {
        return stored.answers(hash)
                ? json.again(stored)
                : refused(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "idempotency-key-reused",
                        "This key was used for another request: take a new one");
    }

    private ResponseEntity<?> first(
            IdempotencyKey key, byte[] hash, Supplier<? extends ResponseEntity<?>> act, TransactionStatus status) {
        ResponseEntity<?> answer = act.get();
        if (answer.getStatusCode().is2xxSuccessful()) {
            requests.add(key, json.stored(hash, answer));
        } else {
            status.setRollbackOnly();
        }
        return answer;
    }

    private static ResponseEntity<?> refused(HttpStatus status, String slug, String title) {
        return Problems.answer(Problems.of(status, slug, title));
    }
}
