package io.stipple.chaos.fault;

/// One kind of thing that goes wrong.
public interface Fault {

    /// What it is called in the outcome, such as `kill -9 booking`.
    String kind();

    /// What it counts towards when recovery is measured against a target.
    Target target();

    /// Strikes, heals as a supervisor would, and returns when all is well again.
    ///
    /// @return from the strike to then, or from the end of the trouble for a fault that lasts by its nature
    double happen() throws InterruptedException;
}
