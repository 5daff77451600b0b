package io.github.sambahooks.example.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Puts the resources below {@code /api}. */
@ApplicationPath("api")
public class Api extends Application {}
