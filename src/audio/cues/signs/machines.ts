/** Signs of sounds: doors, machines and small things. Data of the director. */
import type { Signs } from "../signs.js";

export const MACHINE_SIGNS: Readonly<Record<string, Signs>> = {
  door_open: {
    three: `unlatch unbolt unbar unlock unseal jemmy`,
    two: `cycle latch bolt seal postern usher admit`,
    one: `open push shove lift part sigh enter knock handle turn wheel ring wall step inside swung plank oak black wide room light bar
      lid gate hatch lock key knob panel slot shutter bulkhead threshold doorway wicket entry swing inward ajar slide locksmith
      doorstep jamb lintel hatchway vault screen padlock iris ramp portcullis doorman trapdoor drawbridge airlock crowbar door
      hinge`,
  },
  gate_creak: {
    three: `creak hinge lych-gate lychgate unoiled rust rusty wicket squeal hurdle turnstile roundabout swing-set`,
    two: `gate shriek groan complain sign swing rasp whine gatepost churchyard grille shutter weathervane weathercock oil`,
    one: `iron door wind old push protest cry yawn screech`,
  },
  door_knock: {
    three: `knock rap knuckle knocker`,
    two: `door fist tap hammer pound bang stick`,
    one: `three front twice wood night answer`,
  },
  engine: {
    three: `throttle rev gear exhaust cylinder clutch piston carburettor thruster accelerate accelerator gearbox afterburner supercharger
      blower downshift overdrive tailpipe hoverbike fishtail ignition handbrake redline outboard speedometer silencer engine motor
      motorbike`,
    two: `needle bumper tail brake tyre lane headlamp chassis shuttle cutter burn launch skiff dashboard speed ramp highway swerve
      overtake trailer tarmac driveshaft red-line skid trike taxi limousine tug turbine rotor burner truck rig bike tanker sedan
      coupe van bus lorry fuel mirror buggy drive diesel`,
    one: `behind faster dust gain tank bridge lights chase cough catch start snarl roar howl climb gap close line ninety ship hundred
      pedal car bonnet tow barge jet corner traffic couch road wheel driver convoy cab hull`,
  },
  engine_idle: {
    three: `idle tickover purr mumble mutter idling`,
    two: `exhaust kerb parked neutral throb cylinder burble hood headlamp`,
    one: `car truck wait sit lights smoke window running across street nobody bonnet motor engine limousine sedan`,
  },
  machinery_hum: {
    three: `generator turbine machinery ventilator compressor thrum dynamo recycler reactor coolant transformer mainframe ventilation
      scrubber air-conditioner centrifuge whirr`,
    two: `vent fridge core loom server factory boiler bellows conveyor rack freezer cooling scanner circulate elevator belt hospital
      pump fan duct`,
    one: `deck ship steady wall low floor breath station lights console cold throb cycle pulse engine motor machine hum bed plant
      device lift pipe bulkhead dam still breathe`,
  },
  alarm: {
    three: `klaxon siren tocsin hooter strobe whoop evacuate bray containment annunciator buzzer intruder`,
    two: `alert warning speaker console panel tannoy horn wail blare evacuation breach lockdown sensor amber pulse shriek beacon beep
      pressure trip detector security remain alarm`,
    one: `voice all every ceiling corridor start lit once shout turn flash stations hull light lamp lights board alarmed red`,
  },
  siren: {
    three: `siren prowl-car ambulance`,
    two: `police cop wail cruiser patrol squad-car`,
    one: `avenue street behind blue red`,
  },
  typing: {
    three: `keyboard typewriter stenographer typist keystroke typing teletype remington underwood`,
    two: `key type console report ribbon code shorthand newsroom clack secretary cursor nail terminal jack shift rattle`,
    one: `desk paper tap page hand machine chatter fast office write fly spell deck line letter word bell finger carriage screen clerk`,
  },
  neon_buzz: {
    three: `neon fluorescent striplight hoarding`,
    two: `sign tube buzz fizz flicker pink letter wasp stutter hotel sputter marquee lamp bulb`,
    one: `red blue dark window street noodle light eat hum vacancy`,
  },
  phone_ring: {
    three: `phone telephone receiver landline switchboard handset ringtone payphone`,
    two: `ring call booth dial operator cradle hook line shrill desk caller`,
    one: `night office answer again pick drawer voice stop`,
  },
  radio_static: {
    three: `static radio intercom wireless walkie-talkie receiver`,
    two: `crackle hiss channel band frequency transmission speaker relay signal handset comm voice`,
    one: `set voice count dial call prime ship`,
  },
  airlock_hiss: {
    three: `airlock equalise equalize seal`,
    two: `lock hiss hatch ring pressure cycle sigh dock bulkhead iris outer inner`,
    one: `air ears pop open suit warm wheel`,
  },
  geiger_click: {
    three: `geiger dosimeter rad`,
    two: `counter click chatter needle dust meter tick`,
    one: `box belt back point faster hot badge`,
  },
  coin: {
    three: `coin penny shilling groat dime nickel florin ducat guinea quarters cash register tollkeeper sixpence chit halfpenny`,
    two: `pay change money bet stake slot dice win winnings price fare palm wage collection debt counter meter gambling jingle clink
      strings haggle buy silver copper purse`,
    one: `hand drop pocket hat tin pile stack bite spin flip bag gold count till coined tip toll crown dollar table`,
  },
  tin_rattle: {
    three: `hubcap saucepan biscuit-tin pan ladle tin tankard skillet pewter colander dustbin spoon kettle mug cutlery cookpot billycan`,
    two: `rattle clatter lid pot clank bang chain clink trip canteen bin tray scrap bumper washtub sheet licence-plate tripwire
      mess-tin ladder`,
    one: `roll wire shelf drop wind kitchen supper kick over bounce dance string can bucket cup plate`,
  },
  chain: {
    three: `chain shackle manacle fetter`,
    two: `anchor winch drag clank rattle prisoner irons capstan links`,
    one: `heavy wall haul ankle dungeon post run`,
  },
};
