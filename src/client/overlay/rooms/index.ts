// Which screens does a room have? Fetched together: whoever comes in needs most of what they share.
export { DiagnosticScreen } from './diagnostic/screen.tsx';
export { HostScreen } from './host/screen.tsx';
export { JoinScreen } from './join/screen.tsx';
export { RoomScreen } from './place/screen.tsx';
export { ScreenScreen } from './wall/screen.tsx';
