package io.stipple.platform.limits;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import java.time.Duration;

/// What each address has left, in this instance's memory. The least used are forgotten beyond 100,000 addresses, so
/// that a flood from many costs no more memory than that.
final class Allowances {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int ADDRESSES = 100_000;

    private final LoadingCache<Address, Bucket> buckets;

    Allowances(int perMinute) {
        buckets = Caffeine.newBuilder()
                .maximumSize(ADDRESSES)
                .expireAfterAccess(MINUTE.multipliedBy(2))
                .build(_ -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, MINUTE))
                        .build());
    }

    /// Takes one from the address's allowance.
    ///
    /// @return how long to wait when there is none left, otherwise zero
    Duration take(Address address) {
        return Duration.ofNanos(
                buckets.get(address).tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill());
    }
}
