package io.stipple.platform.identity;

/// What somebody is at one clinic.
public enum ClinicRole {
    MANAGER,
    FRONT_DESK,
    TECHNICIAN
}
