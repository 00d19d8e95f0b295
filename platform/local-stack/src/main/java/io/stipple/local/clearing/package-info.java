/// What a client and a technician fill in before a session may start: the consent in force and the questionnaire.
/// The demo and the load of chaos send the same forms.
@NullMarked
package io.stipple.local.clearing;

import org.jspecify.annotations.NullMarked;
