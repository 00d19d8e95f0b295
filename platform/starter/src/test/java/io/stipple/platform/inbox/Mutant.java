package io.stipple.platform.inbox;

import io.stipple.platform.inbox.MemoryFeed.Clock;
import io.stipple.platform.inbox.ParkedEvent.State;
import io.stipple.platform.inbox.Reading.Known;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.SimpleTransactionStatus;
import org.springframework.transaction.support.TransactionCallback;

/// Ways to build an inbox wrongly.
enum Mutant {
    OFFSET_COMMITTED_BEFORE_THE_EFFECT(new Variant() {
        @Override
        MemoryFeed feed(MemoryLog log, Fate fate, Clock clock) {
            return new MemoryFeed(log, fate, clock) {
                @Override
                public Map<TopicPartition, List<RawRecord>> poll(Duration patience) {
                    Map<TopicPartition, List<RawRecord>> fetched = super.poll(patience);
                    Map<TopicPartition, Long> ends = new HashMap<>();
                    fetched.forEach((partition, records) ->
                            ends.put(partition, records.getLast().offset() + 1));
                    commit(ends);
                    return fetched;
                }
            };
        }
    }),
    TROUBLED_RECORD_NOT_FETCHED_AGAIN(new Variant() {
        @Override
        MemoryFeed feed(MemoryLog log, Fate fate, Clock clock) {
            return new MemoryFeed(log, fate, clock) {
                @Override
                public void hold(TopicPartition partition, long offset) {
                    super.hold(partition, offset + 1);
                }
            };
        }
    }),
    DEDUPE_OFF(new Variant() {
        @Override
        MemoryHandled handled(MemoryDatabase database) {
            return new MemoryHandled(database) {
                @Override
                boolean add(UUID event) {
                    super.add(event);
                    return true;
                }

                @Override
                public Standing standing(String reader, List<? extends Opened<?>> batch) {
                    return new Standing(Set.of(), super.standing(reader, batch).behind());
                }
            };
        }
    }),
    EFFECT_OUTSIDE_THE_TRANSACTION(new Variant() {
        @Override
        SimulatedReader reader(Simulation simulation) {
            return new SimulatedReader(simulation) {
                @Override
                void done(int fact) {
                    simulation.database.effects.add(fact);
                }
            };
        }
    }),
    FAILED_TRANSACTION_NOT_ROLLED_BACK(new Variant() {
        @Override
        MemoryDatabase database(Fate fate) {
            return new MemoryDatabase(fate) {
                @Override
                public <T extends @Nullable Object> T execute(TransactionCallback<T> action) {
                    fate.findDatabase();
                    T result = action.doInTransaction(new SimpleTransactionStatus());
                    fate.at("before commit");
                    return result;
                }
            };
        }
    }),
    POISON_SKIPPED(new Variant() {
        @Override
        MemoryParked parked(MemoryDatabase database) {
            return new MemoryParked(database) {
                @Override
                public void add(String reader, RawRecord raw, Optional<String> cause) {
                    if (cause.isEmpty()) {
                        super.add(reader, raw, cause);
                    }
                }
            };
        }
    }),
    STORY_NOT_QUEUED_BEHIND_ITS_POISON(new Variant() {
        @Override
        MemoryHandled handled(MemoryDatabase database) {
            return new MemoryHandled(database) {
                @Override
                boolean behind(String story) {
                    return false;
                }
            };
        }
    }),
    PARKED_RETRIED_OUT_OF_ORDER(new Variant() {
        @Override
        MemoryParked parked(MemoryDatabase database) {
            return new MemoryParked(database) {
                @Override
                public Optional<Queued> head(String reader, String story) {
                    return queue(story).reversed().stream().findFirst().map(row -> new Queued(row.id, row.raw));
                }
            };
        }
    }),
    DISCARDING_DROPS_THE_FOLLOWERS(new Variant() {
        @Override
        MemoryParked parked(MemoryDatabase database) {
            return new MemoryParked(database) {
                @Override
                public void settle(UUID id, State as) {
                    super.settle(id, as);
                    if (as == State.DISCARDED) {
                        database.parked.stream()
                                .filter(row -> row.id.equals(id))
                                .flatMap(row -> queue(row.story).stream())
                                .forEach(follower -> super.settle(follower.id, State.HANDLED));
                    }
                }
            };
        }
    }),
    DISCARDED_COUNTED_AS_GAP(new Variant() {
        @Override
        MemoryParked parked(MemoryDatabase database) {
            return new MemoryParked(database) {
                @Override
                public long discarded(String reader, String story, String subject, long after, long before) {
                    return 0;
                }
            };
        }
    }),
    GAP_NOT_COUNTED(new Variant() {
        @Override
        MemoryHandled handled(MemoryDatabase database) {
            return new MemoryHandled(database) {
                @Override
                public Arrival arrive(String reader, Optional<String> story, Known<?> known) {
                    Arrival arrival = super.arrive(reader, story, known);
                    return arrival instanceof Arrival.Fresh ? new Arrival.Fresh(Optional.empty()) : arrival;
                }

                @Override
                public Map<String, Long> note(String reader, List<? extends Opened<?>> fresh, Instant now) {
                    super.note(reader, fresh, now);
                    return new HashMap<>();
                }
            };
        }
    }),
    BATCH_WITHOUT_FALLBACK(new Variant() {
        @Override
        Together together(Inbox<?> inbox) {
            Together batches = inbox.together();
            return records -> {
                batches.take(records);
                return true;
            };
        }
    });

    final Variant variant;

    Mutant(Variant variant) {
        this.variant = variant;
    }
}
