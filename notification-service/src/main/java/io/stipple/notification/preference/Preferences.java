package io.stipple.notification.preference;

import io.stipple.notification.optout.OptOuts;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;

/// What each client chose, and how that is changed.
public class Preferences {

    /// @param invitations marketing; the consent given to booking is needed besides
    record Sheet(Choices choices, boolean invitations) {
        String json() {
            return """
                    {"language":%s,"email":%s,"sms":%s,"reminders":%s,"advice":%s,"invitations":%s}""".formatted(
                            choices.language().map(tag -> '"' + tag + '"').orElse("null"),
                            choices.email(),
                            choices.sms(),
                            choices.reminders(),
                            choices.advice(),
                            invitations);
        }
    }

    /// Somebody who plans by the choices, told inside the transaction that changes them.
    public interface Follower {
        void chose(UUID clientId, Choices choices);
    }

    private final PreferenceRows rows;
    private final OptOuts optOuts;
    private final List<Follower> followers;
    private final Clock clock;

    Preferences(PreferenceRows rows, OptOuts optOuts, List<Follower> followers, Clock clock) {
        this.rows = rows;
        this.optOuts = optOuts;
        this.followers = List.copyOf(followers);
        this.clock = clock;
    }

    /// Who is not in it has chosen nothing: [Choices#USUAL].
    public Map<UUID, Choices> of(Collection<UUID> clients) {
        return rows.of(clients);
    }

    public Choices of(UUID client) {
        return rows.of(List.of(client)).getOrDefault(client, Choices.USUAL);
    }

    /// Empty for a link nobody was given.
    Optional<Sheet> behind(String token) {
        return optOuts.holderOf(token).map(this::sheet);
    }

    Sheet sheet(UUID client) {
        return new Sheet(of(client), !optOuts.has(client));
    }

    /// @return false for a link nobody was given
    @Transactional
    boolean change(String token, Sheet wished) {
        Optional<UUID> holder = optOuts.holderForUpdate(token);
        holder.ifPresent(client -> {
            Instant now = clock.instant();
            Sheet was = sheet(client);
            if (!was.equals(wished)) {
                rows.save(client, wished.choices());
                optOuts.set(client, !wished.invitations());
                rows.keep(client, was, wished, "CLIENT", now);
                followers.forEach(follower -> follower.chose(client, wished.choices()));
            }
        });
        return holder.isPresent();
    }
}
