package io.stipple.session.health;

import io.stipple.platform.identity.ClinicCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A questionnaire as answered; a condition that is not named is not there.
record HealthForm(ClinicCode clinic, @Size(max = 40) List<@Valid Answer> answers) {
    record Answer(
            Condition condition,
            @Nullable LocalDate endedOn,
            @Nullable LocalDate letterSeenOn) {
        HealthAnswer answer() {
            return new HealthAnswer(condition, Optional.ofNullable(endedOn), Optional.ofNullable(letterSeenOn));
        }
    }

    List<HealthAnswer> given() {
        return answers.stream().map(Answer::answer).toList();
    }
}
