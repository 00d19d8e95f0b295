/// Our own five deployables as parts of the local stack, started from what Maven built.
/// Their jars are laid out flat and their classes cached ahead of time, so that a warm start takes seconds.
@NullMarked
package io.stipple.local.service;

import org.jspecify.annotations.NullMarked;
