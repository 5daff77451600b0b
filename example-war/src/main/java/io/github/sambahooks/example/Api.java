package io.github.sambahooks.example;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Puts the resources below {@code /api}. */
@ApplicationPath("api")
public class Api extends Application {}
