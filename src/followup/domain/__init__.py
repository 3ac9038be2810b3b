"""Values and decisions of the interview follow-up service.

Standard library only: no clock, no input or output, no randomness. The words used here:

event        an entry in Google Calendar; interview: an event recognised as a job interview
session      one interview event; round: all sessions of one process on one local day
process      one candidacy (company, role); contact: a person of the company or agency
fact         something observed and stored: an interview, a note, a reply, a gesture, an outcome
policy       the user's settings that decide timing and content
step         one thing to do once; artefact: what it shows in Google, a draft or a reminder
plan         the artefacts that should exist now, why each does, and when to look again
gesture      what the user did to an artefact, read as an instruction
touched      changed by the user since we wrote it: ours to read, never to write
"""
